export { _ as default } from "../esm/_ts_param.js";
