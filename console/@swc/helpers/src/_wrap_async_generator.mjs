export { _ as default } from "../esm/_wrap_async_generator.js";
