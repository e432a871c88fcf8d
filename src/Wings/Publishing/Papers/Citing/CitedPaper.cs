using System.Collections.Immutable;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Publishing.Papers.Citing;

/// <summary>What is referred to.</summary>
enum CitedKind
{
    /// <summary>A paper in a file: a letter, a report, a motion.</summary>
    Paper,

    /// <summary>What was said in a sitting.</summary>
    Proceedings,

    /// <summary>A written question with its answer.</summary>
    Appendix,

    /// <summary>A case by the number that parliament gave it.</summary>
    Case,
}

/// <summary>A reference to a paper of parliament, as a text has it. What it does not say is null or empty.</summary>
/// <param name="Words">As they stand in the text.</param>
/// <param name="At">Offset of the words.</param>
sealed record CitedPaper(CitedKind Kind, string Words, int At)
{
    /// <summary>The session year as it is written, whether or not it is one.</summary>
    public string? SessionSaid { get; init; }

    /// <summary>Several where one number is given for more than one file: "26 643 en 31 490, nr. 683".</summary>
    public ImmutableArray<DossierCode> Dossiers { get; init; } = [];

    /// <summary>"338", or a letter where the Senate numbers.</summary>
    public ImmutableArray<string> Numbers { get; init; } = [];

    /// <summary>The day that stands with it: "d.d. 2 juli 2019".</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The title that is quoted behind it.</summary>
    public string? Title { get; init; }

    /// <summary>Whether it can be taken for nothing but a reference: "(31 490)" could be a number.</summary>
    public bool IsCertain { get; init; } = true;

    public SessionYear? Session => SessionYear.TryParse(SessionSaid, out var year) ? year : null;

    /// <summary>As the register keys its papers; one for each file and number.</summary>
    public IEnumerable<string> Keys =>
        Kind switch
        {
            CitedKind.Paper => Dossiers.SelectMany(file => Numbers.Select(number => PaperKey.Of(file, number))),
            CitedKind.Case => Numbers,
            _ => [],
        };
}
