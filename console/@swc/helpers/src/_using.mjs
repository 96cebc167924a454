export { _ as default } from "../esm/_using.js";
