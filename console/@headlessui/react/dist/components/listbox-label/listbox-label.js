import{ListboxLabel as x}from'../listbox/listbox.js';export{x as ListboxLabel};
