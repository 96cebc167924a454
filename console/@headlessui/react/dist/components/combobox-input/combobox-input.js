import{ComboboxInput as m}from'../combobox/combobox.js';export{m as ComboboxInput};
