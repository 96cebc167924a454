export { _ as default } from "../esm/_array_with_holes.js";
