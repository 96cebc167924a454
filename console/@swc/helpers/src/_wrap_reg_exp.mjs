export { _ as default } from "../esm/_wrap_reg_exp.js";
