# What R's igraph sees in the files of a run, held against the run's own tables: Rscript read_back.R RUN
suppressPackageStartupMessages(library(igraph))

run <- commandArgs(trailingOnly = TRUE)[1]
# Namibia's code is NA: a cell is missing only where it is empty.
table_of <- function(name) read.csv(file.path(run, name), na.strings = "", colClasses = "character", encoding = "UTF-8")
nodes <- table_of("nodes.csv")
actors <- nodes$Id[!is.na(nodes$degree)]
edges <- table_of("edges.csv")
edges <- edges[edges$Source %in% actors & edges$Target %in% actors, ]
kinds <- c(graph = "comention", alignments = "alignment", contacts = "contact")

same <- TRUE
for (file in names(kinds)) {
  expected <- c(length(actors), sum(edges$Kind == kinds[[file]]))
  for (format in c("graphml", "pajek")) {
    name <- paste0(file, if (format == "pajek") ".net" else ".graphml")
    graph <- read_graph(file.path(run, name), format = format)
    equal <- identical(as.numeric(c(vcount(graph), ecount(graph))), as.numeric(expected))
    same <- same && equal
    cat(sprintf("| R igraph | %s | %s | %d | %d | %s |\n", packageVersion("igraph"), name, vcount(graph), ecount(graph),
      if (equal) "equal" else "DIFFERENT"))
  }
}
quit(status = if (same) 0 else 1)
