export { _ as default } from "../esm/_await_async_generator.js";
