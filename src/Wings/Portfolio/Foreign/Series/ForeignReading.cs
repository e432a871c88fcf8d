using System.Collections.Immutable;
using Rekenschap.Portfolio.Foreign.Faults;
using Rekenschap.Portfolio.Foreign.Identities;
using Rekenschap.Portfolio.Foreign.Mappings;
using Rekenschap.Portfolio.Foreign.Rows;

namespace Rekenschap.Portfolio.Foreign.Series;

/// <summary>The returns of another government, read by a mapping: projects over the years, what is wrong with them, and who is who.</summary>
/// <param name="Identities">Each project with its years: the series.</param>
/// <param name="Likenesses">Renames, and what a person must decide.</param>
/// <param name="Faults">Of files, of rows, of cells, and between years.</param>
/// <param name="Tallies">Every filled cell by what became of it, per file.</param>
public sealed record ForeignReading(
    ForeignMapping Mapping,
    ImmutableArray<ForeignIdentity> Identities,
    ImmutableArray<Likeness> Likenesses,
    ImmutableArray<ForeignFault> Faults,
    ImmutableArray<FileTally> Tallies
)
{
    public IEnumerable<(string Code, ForeignProject Project)> Series =>
        Identities.SelectMany(one => one.Entries.Select(entry => (one.Code, entry.Project)));
}

/// <summary>What became of the cells of a file.</summary>
/// <param name="Filled">Cells in which anything stands, counted in the file itself.</param>
public sealed record FileTally(string File, int? Year, int Filled, ForeignTally Tally);
