using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Faults;
using Rekenschap.Portfolio.Foreign.Series;

namespace Rekenschap.Wings.Tests.Portfolio.Foreign;

/// <summary>Whatever others return, in whatever order: the same comes of it, and no cell is lost.</summary>
public sealed class ForeignProperties
{
    static readonly string[][] Cells =
    [
        ["P1", "P2", "P3", "p3", "1,234", ""],
        ["Bridge", "Tunnel", "Bridge", "Tunnel (formerly Bridge)", "FY11 Works", "Total", ""],
        ["07", "08", "", "99"],
        ["Works", "Roads", "works ", "Health", "Nobody"],
        ["Green", "Amber", "Amber/ Red", "Orange", "Reset", "Exempt under Section 43", ""],
        ["2010-05-01", "2010-10-01", "01/05/2010", "01.05.98", "spring", "#N/A", ""],
        ["2015-05-01", "2001-01-01", "Exempt", ""],
        ["10", "0", "-3", "1,000", ""],
        ["12", "0", "ten", ""],
        ["2", "7", ""],
        ["20%", "0.2", ""],
        ["100", "90000", "0", "£100m", "1,234.5", "1234.5", "Exempt under Section 99", ""],
        ["90", "90.5", ""],
        ["On its way", "Did not provide data", "a, b", "&amp;", ""],
        ["2012-01-31", "2012-02-28", ""],
    ];

    static readonly Gen<string> Row = Gen.CollectToList(Cells, one => Gen.Elements(one))
        .Select(cells => string.Join(',', cells.Select(CsvLine.Quoted)));

    static readonly Gen<string[]> Rows = Row.ArrayOf().Select(rows => rows.Take(12).ToArray());

    static readonly Arbitrary<string[][]> Files = Rows.ArrayOf(3).ToArbitrary();

    static void Hold(Func<string[][], bool> property) =>
        Prop.ForAll(Files, property).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    static (string Name, string Text)[] Returns(string[][] files) =>
        [.. files.Select((rows, at) => ($"{2012 + at}.csv", Elsewhere.Text([Elsewhere.Heading, .. rows])))];

    /// <summary>Everything but where it stands.</summary>
    /// <param name="withWritten">Of a row its first cell is shown, which another order of columns changes.</param>
    static IEnumerable<string> Said(ForeignReading reading, bool withWritten = true) =>
        reading
            .Series.Select(one => $"{one.Code} {one.Project.Year} {one.Project.Content}")
            .Concat(
                reading.Faults.Select(one =>
                    $"{one.Year} {one.Field} {one.CodeWord} {one.Count} {(withWritten ? one.Written : "")} {one.DoneWord}"
                )
            )
            .Concat(
                reading.Likenesses.Select(one => $"{one.Kind} {one.First.Content} {one.Second.Content} {one.Reason}")
            )
            .Order(StringComparer.Ordinal);

    [Fact]
    public void The_order_of_files_and_rows_changes_nothing() =>
        Hold(files =>
        {
            var turned = files.Select(rows => rows.Reverse().ToArray()).ToArray();
            return Said(Elsewhere.ReadAll(Returns(files)))
                .SequenceEqual(Said(Elsewhere.ReadAll([.. Returns(turned).Reverse()])));
        });

    [Fact]
    public void A_column_that_bears_another_name_in_file_and_mapping_gives_the_same_series() =>
        Hold(files =>
        {
            static string Renamed(string text) =>
                text.Replace("Whole life", "Cost of all years", StringComparison.Ordinal)
                    .Replace("Changed", "Last touched", StringComparison.Ordinal);
            var mapping = Elsewhere.Mapping(Renamed(Elsewhere.MappingText()));
            var returns = Returns(files).Select(file => Elsewhere.File(file.Name, Renamed(file.Text)));
            return SeriesFiles.Series(ReadForeignCorpus.Of(mapping, returns, []))
                == SeriesFiles.Series(Elsewhere.ReadAll(Returns(files)));
        });

    [Fact]
    public void A_column_that_stands_elsewhere_gives_the_same_series_where_no_row_stood_aside() =>
        Hold(files =>
        {
            static string Moved(string text) =>
                Elsewhere.Text([
                    .. Elsewhere
                        .File("x.csv", text)
                        .Sheet.Rows.Select(row =>
                            string.Join(',', row.Cells.Skip(4).Concat(row.Cells.Take(4)).Select(CsvLine.Quoted))
                        ),
                ]);
            var (stood, moved) = (
                Elsewhere.ReadAll(Returns(files)),
                Elsewhere.ReadAll([.. Returns(files).Select(file => (file.Name, Moved(file.Text)))])
            );
            return stood.Has(FaultCode.Misaligned)
                || moved.Has(FaultCode.Misaligned)
                || Said(stood, false).SequenceEqual(Said(moved, false));
        });

    [Fact]
    public void Every_filled_cell_is_in_the_series_or_named_as_withheld_missing_or_a_fault() =>
        Hold(files => Elsewhere.ReadAll(Returns(files)).Tallies.All(one => one.Filled == one.Tally.All));

    [Fact]
    public void So_it_is_where_rows_are_ragged_and_cells_are_anything() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<NonNull<string>[][]>(),
                rows =>
                {
                    var lines = rows.Select(row =>
                        string.Join(',', row.Select(cell => CsvLine.Quoted(cell.Get.Replace("\0", ""))))
                    );
                    var reading = Elsewhere.ReadAll(("2012.csv", Elsewhere.Text([Elsewhere.Heading, .. lines])));
                    return reading.Tallies.All(one => one.Filled == one.Tally.All);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Nothing_that_is_not_given_has_a_number() =>
        Hold(files =>
            Elsewhere
                .ReadAll(Returns(files))
                .Series.SelectMany(one => one.Project.Values.Values)
                .All(value =>
                    value.IsGiven == value.Word.Length > 0
                    && (value.IsGiven || (value.Number is null && value.Day is null))
                )
        );

    [Fact]
    public void No_project_has_two_entries_in_a_year() =>
        Hold(files =>
            Elsewhere
                .ReadAll(Returns(files))
                .Identities.All(one =>
                    one.Entries.Select(entry => entry.Project.Year).Distinct().Count() == one.Entries.Length
                )
        );
}
