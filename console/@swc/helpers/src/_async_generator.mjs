export { _ as default } from "../esm/_async_generator.js";
