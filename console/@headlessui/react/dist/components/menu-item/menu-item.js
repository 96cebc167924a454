import{MenuItem as o}from'../menu/menu.js';export{o as MenuItem};
