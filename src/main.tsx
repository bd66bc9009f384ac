import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { wireUrl } from "./app/wire-url";
import { fetchFirstFiles } from "./data";
import "./ui/base.css";

fetchFirstFiles();
const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root.");
wireUrl();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
