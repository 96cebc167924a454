import{ListboxButton as x}from'../listbox/listbox.js';export{x as ListboxButton};
