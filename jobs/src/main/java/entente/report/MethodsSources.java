package entente.report;

/** The works that the methods of a run cite. */
final class MethodsSources {

    static final String TEXT =
            """
            ## Sources

            - Benjamini, Y. and Hochberg, Y. (1995). Controlling the false discovery rate. JRSS B 57(1).
            - Borassi, M. and Natale, E. (2016). KADABRA is an adaptive algorithm for betweenness via random approximation. ESA 2016.
            - Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25(2).
            - Brin, S. and Page, L. (1998). The anatomy of a large-scale hypertextual Web search engine. Computer Networks 30.
            - Broder, A. (1997). On the resemblance and containment of documents. SEQUENCES '97.
            - Brown, L. D., Cai, T. T. and DasGupta, A. (2001). Interval estimation for a binomial proportion. Statistical Science 16(2).
            - Burt, R. S. (1992). Structural Holes. Harvard University Press.
            - Cartwright, D. and Harary, F. (1956). Structural balance: a generalization of Heider's theory. Psychological Review 63(5).
            - Coscia, M. and Neffke, F. (2017). Network backboning with noisy data. ICDE 2017.
            - Davison, A. C. and Hinkley, D. V. (1997). Bootstrap Methods and their Application. Cambridge University Press.
            - Everett, M. G. and Borgatti, S. P. (2014). Networks containing negative ties. Social Networks 38.
            - Greene, D., Doyle, D. and Cunningham, P. (2010). Tracking the evolution of communities in dynamic social networks. ASONAM 2010.
            - Harary, F. (1959). On the measurement of structural balance. Behavioral Science 4(4).
            - Hubert, L. and Arabie, P. (1985). Comparing partitions. Journal of Classification 2.
            - Jackson, B. and others (2005). An algorithm for optimal partitioning of data on an interval. IEEE Signal Processing Letters 12(2).
            - Lancaster, H. O. (1961). Significance tests in discrete distributions. JASA 56(294).
            - Leifeld, P. (2013). Reconceptualizing major policy change in the advocacy coalition framework. Policy Studies Journal 41(1).
            - Neal, Z. (2014). The backbone of bipartite projections. Social Networks 39.
            - Neal, Z., Domagalski, R. and Sagan, B. (2021). Comparing alternatives to the fixed degree sequence model. Scientific Reports 11.
            - Newman, M. E. J. (2001). Scientific collaboration networks II. Physical Review E 64.
            - Przyborowski, J. and Wilenski, H. (1940). Homogeneity of results in testing samples from Poisson series. Biometrika 31.
            - Rubin, D. B. (1981). The Bayesian bootstrap. Annals of Statistics 9(1).
            - Serrano, M. A., Boguna, M. and Vespignani, A. (2009). Extracting the multiscale backbone of complex weighted networks. PNAS 106(16).
            - Spitz, A. and Gertz, M. (2016). Terms over LOAD. SIGIR '16.
            - Steegen, S., Tuerlinckx, F., Gelman, A. and Vanpaemel, W. (2016). Increasing transparency through a multiverse analysis. Perspectives on Psychological Science 11(5).
            - Traag, V. A. and Bruggeman, J. (2009). Community detection in networks with positive and negative links. Physical Review E 80.
            - Traag, V. A., Waltman, L. and van Eck, N. J. (2019). From Louvain to Leiden. Scientific Reports 9.
            - Wasserman, S. and Faust, K. (1994). Social Network Analysis. Cambridge University Press.
            - Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. JASA 22.
            """;

    private MethodsSources() {}
}
