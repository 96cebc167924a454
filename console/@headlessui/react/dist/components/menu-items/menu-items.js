import{MenuItems as o}from'../menu/menu.js';export{o as MenuItems};
