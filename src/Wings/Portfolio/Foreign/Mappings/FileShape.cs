using System.Collections.Immutable;
using Rekenschap.Portfolio.Foreign.Cells;

namespace Rekenschap.Portfolio.Foreign.Mappings;

/// <summary>How one file is made up.</summary>
/// <param name="IsTurned">Each project is a column.</param>
/// <param name="Amount">How the file writes an amount: what stands before and after <c>#</c> is no fault.</param>
/// <param name="Dates">The notation of its dates; every other one that is tried comes after it.</param>
/// <param name="TwoDigitFrom">The first year that two digits may mean, the last being 99 later; null where years have four.</param>
/// <param name="Scale">Code of the scale of its ratings, or null.</param>
/// <param name="Ignored">Headings whose columns are counted and not read.</param>
public sealed record FileShape(
    string File,
    int Year,
    bool IsTurned,
    string Amount,
    string Percent,
    ImmutableArray<string> Dates,
    int? TwoDigitFrom,
    string? Scale,
    ImmutableArray<FieldColumn> Columns,
    ImmutableArray<string> Ignored
);

/// <summary>A column of a file.</summary>
/// <param name="Heading">As published; with <c>*</c> at its end it is how the heading begins. Line breaks count as spaces.</param>
/// <param name="Nth">Which of the columns with this heading, from 1.</param>
/// <param name="By">Who rates, where the file has ratings of more than one.</param>
public sealed record FieldColumn(ForeignField Field, string Heading, int Nth, string By);
