import{SwitchGroup as r}from'../switch/switch.js';export{r as SwitchGroup};
