export { _ as default } from "../esm/_class_apply_descriptor_destructure.js";
