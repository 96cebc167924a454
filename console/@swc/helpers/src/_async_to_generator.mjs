export { _ as default } from "../esm/_async_to_generator.js";
