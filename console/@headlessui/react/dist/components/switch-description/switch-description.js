import{SwitchDescription as o}from'../switch/switch.js';export{o as SwitchDescription};
