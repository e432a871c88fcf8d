using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Cells;

namespace Rekenschap.Portfolio.Foreign.Mappings;

/// <summary>Reads how one file is made up.</summary>
static class ReadFileShape
{
    public static FileShape Of(YamlMap map, ImmutableArray<RatingScale> scales)
    {
        var shape = new FileShape(
            map.Required("file"),
            map.RequiredWhole("year") ?? 0,
            map.Flag("turned") ?? false,
            Written(map, "amount"),
            Written(map, "percent"),
            [.. map.List("dates")],
            map.Whole("two_digit_years_from"),
            Scale(map, scales),
            [.. map.Maps("columns").Select(Column)],
            [.. map.List("ignored")]
        );
        map.Done();
        if (!shape.Columns.Any(column => column.Field == ForeignField.Name))
            map.Problem("columns", "Geen kolom is 'name'", "No column is 'name'");
        foreach (
            var twice in shape
                .Columns.Where(column => column.Field is not (ForeignField.Text or ForeignField.Rating))
                .GroupBy(column => column.Field)
                .Where(group => group.Count() > 1)
        )
            map.Problem(
                "columns",
                $"'{ForeignFields.NameOf(twice.Key)}' staat er tweemaal",
                $"'{ForeignFields.NameOf(twice.Key)}' is there twice"
            );
        return shape;
    }

    static string Written(YamlMap map, string key)
    {
        var written = map.Text(key) ?? "#";
        if (written.Count(c => c == '#') != 1)
            map.Problem(key, "Een notatie heeft één # voor het getal", "A notation has one # for the number");
        return written.Contains('#', StringComparison.Ordinal) ? written : "#";
    }

    static string? Scale(YamlMap map, ImmutableArray<RatingScale> scales)
    {
        var code = map.Text("scale");
        if (code is not null && scales.All(scale => scale.Code != code))
            map.Unknown("scale", new Bilingual("schaal", "scale"), code, scales.Select(scale => scale.Code));
        return code;
    }

    static FieldColumn Column(YamlMap map)
    {
        var column = new FieldColumn(
            map.Word("field", ForeignFields.ByName) ?? ForeignField.Text,
            map.Required("heading"),
            map.Whole("nth") ?? 1,
            map.Text("by") ?? ""
        );
        map.Done();
        return column;
    }
}
