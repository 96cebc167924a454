import{ListboxOptions as x}from'../listbox/listbox.js';export{x as ListboxOptions};
