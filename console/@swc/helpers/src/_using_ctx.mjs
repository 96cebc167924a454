export { _ as default } from "../esm/_using_ctx.js";
