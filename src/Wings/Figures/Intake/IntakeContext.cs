using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Intake.Units;
using Rekenschap.Figures.Intake.Xml;
using Rekenschap.Figures.Mappings;
using Rekenschap.Figures.Markings;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Intake;

/// <summary>All that reading one file of one delivery depends on.</summary>
/// <param name="File">Path from the edition folder, as findings name it.</param>
/// <param name="DeliveryIndex">What <see cref="Observation.Delivery"/> of its observations will be.</param>
/// <param name="LetPass">Rules whose errors the coordinator let pass: the finding stays, its cell is missing.</param>
/// <param name="Accepted">What was accepted before this delivery.</param>
/// <param name="OpenStylesheet">Opens a stylesheet of the mappings folder by its file name; null when there is none.</param>
/// <param name="Strict">Questions without an explanation become errors.</param>
public sealed record IntakeContext(
    EditionFacts Edition,
    Organisations Organisations,
    IndicatorCatalogue Catalogue,
    Breakdowns Breakdowns,
    Collection Collection,
    Mapping? Mapping,
    Organisation Deliverer,
    string File,
    int Number,
    int DeliveryIndex,
    ImmutableHashSet<string> LetPass,
    IAcceptedValues Accepted,
    ImmutableArray<Explanation> Explanations,
    Func<string, Stream?> OpenStylesheet,
    bool Strict
)
{
    /// <summary>What was compiled for the files before this one.</summary>
    public CompiledStylesheets Stylesheets { get; init; } = new();

    /// <summary>What the deliverer said of units in the file.</summary>
    public UnitAnswers Units { get; init; } = UnitAnswers.None;

    /// <summary>Whether it is being prepared here: then its deliverer is asked and told more than a folder is about.</summary>
    public bool IsDraft { get; init; }

    /// <summary>What somebody typed for cells of it, by sheet (empty where there are none) and cell as findings name them.</summary>
    public ImmutableDictionary<(string Sheet, string Cell), string> Mended { get; init; } =
        ImmutableDictionary<(string Sheet, string Cell), string>.Empty;
}

/// <summary>An answer to a question of intake: a line of <c>explanations/COLLECTION/ORGANISATION.csv</c>.</summary>
/// <param name="Coordinate">As written in a claim: <c>gas?period=2023</c>; the organisation may be left out.</param>
public sealed record Explanation(string Rule, string Coordinate, string Text)
{
    /// <summary>Who may read it: closed unless it was opened. What stands in a folder is public.</summary>
    public Marking Marking { get; init; }

    /// <summary>Pseudonym of who set the marking; for the office only, null for one that came with a folder.</summary>
    public string? MarkedBy { get; init; }

    /// <summary>The question as it was asked, in Dutch: of other figures it is another one. Null for one that came with a folder.</summary>
    public string? Asked { get; init; }
}

/// <summary>The latest accepted value of each coordinate, before the delivery at hand.</summary>
public interface IAcceptedValues
{
    bool TryGet(int indicator, int organisation, Period period, int breakdown, out Observation observation);

    /// <summary>All accepted values of one indicator, organisation and breakdown, by period.</summary>
    IEnumerable<Observation> History(int indicator, int organisation, int breakdown);
}

/// <summary>What reading gave besides the observations, which go to a sink as they are read.</summary>
/// <param name="Sheets">Names of the sheets that <see cref="Place.Sheet"/> numbers.</param>
/// <param name="PlaceText">How a place in this file is written.</param>
public sealed record IntakeResult(
    int Observations,
    ImmutableArray<Finding> Findings,
    ImmutableArray<string> Sheets,
    Func<Place, string> PlaceText
)
{
    /// <summary>What a correction notes beside its values, by place.</summary>
    public ImmutableDictionary<Place, string> Notes { get; init; } = ImmutableDictionary<Place, string>.Empty;

    /// <summary>Whether the file is in no form that is known: nobody said yet how it is read.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Units in the file that are not those that are asked for.</summary>
    public ImmutableArray<AskedUnit> Units { get; init; } = [];
}
