using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Cells;
using Rekenschap.Portfolio.Foreign.Faults;
using Rekenschap.Portfolio.Foreign.Mappings;

namespace Rekenschap.Portfolio.Foreign.Rows;

/// <summary>Reads one row as a project.</summary>
sealed class ReadProject(ForeignMapping mapping, FileShape shape, HeadingRow heading, CellReader reader, FaultBook book)
{
    readonly DepartmentNames departments = new(mapping);

    public ForeignProject Of(UprightRow row)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<ForeignField, ForeignValue>();
        var spots = ImmutableSortedDictionary.CreateBuilder<ForeignField, CellSpot>();
        var texts = ImmutableArray.CreateBuilder<ForeignText>();
        var (tally, by) = (ForeignTally.Out(heading.Ignored.Count(at => !string.IsNullOrWhiteSpace(row[at]))), "");
        foreach (var (column, at) in heading.Columns)
        {
            var value = reader.Read(row[at], column.Field, row.At(at));
            tally += ForeignTally.Of(value);
            if (column.Field == ForeignField.Text)
                texts.Add(new(Heading(column), value));
            else if (column.Field == ForeignField.Rating)
                by = Rate(values, column, value, row, at, by);
            else
                values[column.Field] = value;
            spots.TryAdd(column.Field, row.At(at));
        }
        var project = new ForeignProject(
            "",
            shape.Year,
            row.Place,
            values.GetValueOrDefault(ForeignField.Id, ForeignValue.Empty).Word,
            values[ForeignField.Name].Word,
            values.ContainsKey(ForeignField.Rating) ? shape.Scale ?? "" : "",
            by,
            values.ToImmutable(),
            texts.ToImmutable()
        )
        {
            At = row.At(0),
            Spots = spots.ToImmutable(),
            Tally = tally,
        };
        return Coded(project);
    }

    static string Heading(FieldColumn column) => column.Heading.TrimEnd('*');

    /// <summary>A rating counts before words, words before nothing; of two ratings the column that the mapping names first counts.</summary>
    string Rate(
        ImmutableSortedDictionary<ForeignField, ForeignValue>.Builder values,
        FieldColumn column,
        ForeignValue value,
        UprightRow row,
        int at,
        string by
    )
    {
        var before = values.GetValueOrDefault(ForeignField.Rating, ForeignValue.Empty);
        if (before.IsGiven && value.IsGiven)
            book.OfCell(FaultCode.RatedTwice, FaultDone.Kept, row.At(at), ForeignField.Rating, row[at]);
        if (before.IsGiven || (before.State != ValueState.Empty && !value.IsGiven))
            return by;
        values[ForeignField.Rating] = value;
        return value.IsGiven ? column.By : by;
    }

    /// <summary>A department's number is written in one way, its name in many.</summary>
    ForeignProject Coded(ForeignProject project)
    {
        var (code, name) = (project[ForeignField.DepartmentCode].Word, project.Department);
        if (code.Length == 0 || departments.ByCode(code, name) is not { } found)
            return project;
        book.Often(
            FaultCode.DepartmentUnlikeCode,
            FaultDone.Mended,
            project.Spots.GetValueOrDefault(ForeignField.Department, project.At),
            ForeignField.Department,
            name,
            Bilingual.Same($"{code} = {found.Name}")
        );
        return project.With(ForeignField.Department, ForeignValue.Of(found.Name));
    }
}
