import{ComboboxOptions as m}from'../combobox/combobox.js';export{m as ComboboxOptions};
