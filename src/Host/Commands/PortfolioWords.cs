using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Commands;

/// <summary>What the command for foreign portfolios says.</summary>
internal static class PortfolioWords
{
    public static readonly Bilingual About = new(
        "projectportefeuilles van andere overheden, om naast de onze te leggen",
        "project portfolios of other governments, to hold beside ours"
    );

    public static readonly Bilingual Read = new(
        """
        leest jaarlijkse opgaven volgens een mapping tot vergelijkbare reeksen

        Er komen zeven bestanden: series.csv (per project en jaar, elke waarde met haar stand), texts.csv,
        faults.csv (elke fout op haar plaats en wat ermee is gedaan), identities.csv, likenesses.csv (hernoemd,
        of voor een mens om te beslissen), summary.csv en cells.csv (elke gevulde cel geteld).

        Voorbeeld:
          rekenschap portfolio read examples/portfolio-mappings/uk-gmpp.yaml uk_*.csv* --to reeksen

        Afloop: 0 gelezen zonder fouten, 1 gelezen en er zijn fouten gemeld, 2 er is niets gelezen.
        """,
        """
        reads yearly returns by a mapping into comparable series

        Seven files come of it: series.csv (per project and year, each value with its state), texts.csv,
        faults.csv (each fault at its place and what was done with it), identities.csv, likenesses.csv (renamed,
        or for a person to decide), summary.csv and cells.csv (every filled cell counted).

        Example:
          rekenschap portfolio read examples/portfolio-mappings/uk-gmpp.yaml uk_*.csv* --to series

        Exit: 0 read without faults, 1 read and faults are told, 2 nothing was read.
        """
    );

    public static readonly Bilingual Mapping = new("de mapping (.yaml)", "the mapping (.yaml)");

    public static readonly Bilingual Files = new(
        "de opgaven (.csv, .xlsx, .ods), ook met gzip ingepakt",
        "the returns (.csv, .xlsx, .ods), packed with gzip too"
    );

    public static readonly Bilingual To = new("map voor de reeksen", "folder for the series");

    public static readonly Bilingual Decisions = new(
        "besluiten van mensen over wie wie is (.yaml)",
        "what people decided on who is who (.yaml)"
    );

    public static readonly Bilingual NotReadable = new(
        "is er niet, is niet te lezen, of is uitgepakt groter dan 256 MB",
        "is not there, cannot be read, or is larger than 256 MB unpacked"
    );

    public static readonly ImmutableArray<Bilingual> YearColumns =
    [
        new("jaar", "year"),
        new("projecten", "projects"),
        new("hele looptijd (mln)", "whole life (m)"),
        new("bekend", "known"),
        new("twijfelachtig", "doubtful"),
        new("achtergehouden", "withheld"),
        new("fouten", "faults"),
        new("oordelen", "ratings"),
    ];

    public static readonly ImmutableArray<Bilingual> FaultColumns =
    [
        new("fout", "fault"),
        new("aantal", "number"),
        new("jaren", "years"),
    ];

    public static Bilingual NotWritten(string folder, string why) =>
        new($"'{folder}' is niet te schrijven: {why}", $"'{folder}' cannot be written: {why}");

    public static Bilingual Done(int projects, int lines, int likenesses, string folder) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{projects} projecten in {lines} jaaropgaven; {likenesses} keer hernoemd of om te beslissen. Geschreven naar {folder}"
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{projects} projects in {lines} yearly returns; {likenesses} times renamed or to be decided. Written to {folder}"
            )
        );
}
