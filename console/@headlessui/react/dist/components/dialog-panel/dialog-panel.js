import{DialogPanel as e}from'../dialog/dialog.js';export{e as DialogPanel};
