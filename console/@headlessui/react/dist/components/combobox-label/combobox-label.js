import{ComboboxLabel as m}from'../combobox/combobox.js';export{m as ComboboxLabel};
