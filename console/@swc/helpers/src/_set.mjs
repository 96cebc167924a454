export { _ as default } from "../esm/_set.js";
