export { _ as default } from "../esm/_async_generator_delegate.js";
