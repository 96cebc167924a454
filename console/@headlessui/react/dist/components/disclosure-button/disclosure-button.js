import{DisclosureButton as e}from'../disclosure/disclosure.js';export{e as DisclosureButton};
