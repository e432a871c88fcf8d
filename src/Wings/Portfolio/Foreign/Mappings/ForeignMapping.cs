using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Cells;
using Rekenschap.Portfolio.Foreign.Faults;

namespace Rekenschap.Portfolio.Foreign.Mappings;

/// <summary>How the yearly returns of another government are read: a file of our own beside theirs, which stay as they are.</summary>
/// <param name="Corpus">Code, first part of the code of each project.</param>
/// <param name="Currency">Of all amounts, which are in millions.</param>
/// <param name="FiscalYearStart">Month in which the year that a project's name tells begins; null where names tell none.</param>
public sealed record ForeignMapping(
    string Corpus,
    Bilingual Title,
    string Currency,
    int? FiscalYearStart,
    ImmutableArray<RatingScale> Scales,
    ImmutableArray<KnownPhrase> Phrases,
    ImmutableArray<LegalReason> Laws,
    ImmutableArray<ForeignDepartment> Departments,
    ImmutableArray<RowRule> Rows,
    ImmutableArray<FileShape> Files
)
{
    /// <summary>The shape of a file by its name, with or without <c>.gz</c>; null where none fits.</summary>
    public FileShape? ShapeOf(string file)
    {
        var name = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? file[..^3] : file;
        return Files.FirstOrDefault(shape => shape.File == name);
    }
}

/// <summary>A scale of ratings, as it was in force in some years. Values of two scales are never compared.</summary>
public sealed record RatingScale(string Code, Bilingual Title, ImmutableArray<ScaleWord> Words);

/// <summary>A word of a scale.</summary>
/// <param name="Word">As the source writes it.</param>
/// <param name="Value">As the series writes it.</param>
public sealed record ScaleWord(string Word, string Value, Bilingual Means);

/// <summary>Words in the place of a value.</summary>
/// <param name="State">Withheld or not given.</param>
/// <param name="Kind">Why it is not given (<c>reset</c>, <c>not_provided</c>); of what is withheld, the law it falls under.</param>
/// <param name="Words">What such a cell says, folded; with <c>*</c> at its end, how it begins.</param>
public sealed record KnownPhrase(ValueState State, string Kind, bool IsFault, ImmutableArray<string> Words)
{
    public bool Says(string folded) =>
        Words.Any(word =>
            word.EndsWith('*') ? folded.StartsWith(word[..^1], StringComparison.Ordinal) : folded == word
        );
}

/// <summary>A section of a law by which values are withheld.</summary>
public sealed record LegalReason(int Section, string Code, Bilingual Title);

/// <summary>A department or agency.</summary>
/// <param name="Codes">Numbers by which the source knows it.</param>
/// <param name="Also">Other names and spellings that are known.</param>
/// <param name="Family">What its predecessors and successors share: identity is kept within it.</param>
public sealed record ForeignDepartment(
    string Name,
    ImmutableArray<string> Codes,
    ImmutableArray<string> Also,
    string Family
);

/// <summary>Rows that are no data.</summary>
/// <param name="Begins">Words with which the name or the first filled cell begins.</param>
/// <param name="Anywhere">Words that stand in any cell.</param>
public sealed record RowRule(FaultCode Code, ImmutableArray<string> Begins, ImmutableArray<string> Anywhere);
