export { _ as default } from "../esm/_apply_decs_2311.js";
