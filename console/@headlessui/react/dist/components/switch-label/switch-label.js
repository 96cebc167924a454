import{SwitchLabel as o}from'../switch/switch.js';export{o as SwitchLabel};
