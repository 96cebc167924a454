export { _ as default } from "../esm/_array_like_to_array.js";
