export { _ as default } from "../esm/_array_without_holes.js";
