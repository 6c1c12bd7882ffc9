# Times the measures of R's igraph on FOLDER/ties.txt; see the script `peers`, and peers.py for what is written.
suppressPackageStartupMessages(library(igraph))
folder <- commandArgs(trailingOnly = TRUE)[1]
ties <- read.table(file.path(folder, "ties.txt"))
n <- max(ties$V1, ties$V2) + 1
g <- make_empty_graph(n, directed = FALSE)
g <- add_edges(g, rbind(ties$V1, ties$V2) + 1)
w <- ties$V3
d <- 1 / w
many <- n > 20000
times <- file(file.path(folder, "r-igraph.times"), "w")

clock <- function(measure, run, values) {
  spent <- c()
  while (length(spent) < 9 && (length(spent) == 0 || sum(spent) < 5)) {
    begin <- proc.time()
    found <- run()
    used <- proc.time() - begin
    spent <- c(spent, used[["user.self"]] + used[["sys.self"]])
  }
  line <- sprintf("%s\t%.4f\t%.4f", measure, median(spent), spent[1])
  cat("r-igraph", line, "\n")
  writeLines(line, times)
  write(sprintf("%.17g", values(found)), file.path(folder, paste0("r-igraph.", measure)), ncolumns = 1)
}

unit <- function(v) abs(v) / sqrt(sum(v * v))
pairs <- (n - 1) * (n - 2) / 2
clock("pagerank", function() page_rank(g, weights = w)$vector, identity)
clock("eigenvector", function() eigen_centrality(g, weights = w)$vector, unit)
clock("coreness", function() coreness(g), identity)
clock("clustering", function() transitivity(g, "local", isolates = "zero"), identity)
clock("clustering_barrat", function() transitivity(g, "barrat", weights = w, isolates = "zero"), identity)
clock("constraint", function() constraint(g, weights = w), identity)
clock("leiden", function() cluster_leiden(g, "modularity", weights = w, n_iterations = 2),
      function(c) modularity(g, membership(c), weights = w))
if (!many) {
  for (name in c("hops", "distance")) {
    lengths <- if (name == "hops") NA else d
    clock(paste0("betweenness_", name), function() betweenness(g, directed = FALSE, weights = lengths),
          function(s) s / pairs)
    parts <- components(g)
    reach <- (parts$csize[parts$membership] - 1)
    clock(paste0("closeness_", name), function() closeness(g, weights = lengths),
          function(s) s * reach * reach / (n - 1))
  }
}
close(times)
