using System.Net;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Faults;
using Rekenschap.Portfolio.Foreign.Mappings;

namespace Rekenschap.Portfolio.Foreign.Cells;

/// <summary>Reads a cell by what its column holds, and names what is wrong with it.</summary>
sealed partial class CellReader(ForeignMapping mapping, FileShape shape, FaultBook book)
{
    readonly DepartmentNames departments = new(mapping);

    public ForeignValue Read(string written, ForeignField field, CellSpot at)
    {
        if (string.IsNullOrWhiteSpace(written))
            return ForeignValue.Empty;
        var text = written.Trim();
        var value = Trimmed(text, field, at);
        if (ForeignFields.KindOf(field) == FieldKind.Text || written.Length == text.Length)
            return value;
        book.Often(FaultCode.SpacesAround, FaultDone.Mended, at, field, "");
        return value with { IsMended = true };
    }

    ForeignValue Trimmed(string text, ForeignField field, CellSpot at)
    {
        if (Phrase(text, field, out var fault) is { } said)
            return Told(said, fault, at, field, text);
        return ForeignFields.KindOf(field) switch
        {
            FieldKind.Amount => Number(text, shape.Amount, field, at),
            FieldKind.Percent => Number(text, shape.Percent, field, at),
            FieldKind.Day => Day(text, field, at),
            FieldKind.Rating => Rating(text, field, at),
            _ => Word(text, field, at),
        };
    }

    /// <summary>Whether a cell may stand in a column, by its kind alone.</summary>
    public bool Fits(string written, ForeignField field)
    {
        var text = written.Trim();
        if (text.Length == 0 || Phrase(text, field, out _) is not null)
            return true;
        return ForeignFields.KindOf(field) switch
        {
            FieldKind.Amount or FieldKind.Percent => ReadAmount.Of(text, "#") is not null,
            FieldKind.Day => ReadDay.Of(text, shape) is not null,
            FieldKind.Rating => ReadRating.Of(text, mapping, shape).Value.IsGiven,
            _ => field != ForeignField.Department || departments.IsKnown(text),
        };
    }

    /// <summary>A name is a name, whatever it begins with.</summary>
    ForeignValue? Phrase(string text, ForeignField field, out FaultCode? fault)
    {
        fault = null;
        return field == ForeignField.Name ? null : ReadPhrase.Of(text, mapping, field == ForeignField.Text, out fault);
    }

    ForeignValue Told(ForeignValue said, FaultCode? fault, CellSpot at, ForeignField field, string text)
    {
        if (fault is { } code)
            book.OfCell(code, FaultDone.Told, at, field, text);
        return said;
    }

    ForeignValue Number(string text, string usual, ForeignField field, CellSpot at)
    {
        if (ReadAmount.Of(text, usual) is not { } found)
        {
            book.OfCell(FaultCode.NumberUnreadable, FaultDone.LeftOut, at, field, text);
            return ForeignValue.Unreadable;
        }
        if (found.IsMarked)
            book.OfCell(FaultCode.NumberMark, FaultDone.Mended, at, field, text);
        if (found.HasExponent)
            book.OfCell(FaultCode.NumberExponent, FaultDone.Mended, at, field, text);
        var value = ForeignValue.Of(found.Value) with { IsMended = found.IsMarked || found.HasExponent };
        if (
            found.Value >= 0
            || !ForeignFields.IsMoney(field)
            || field is ForeignField.YearVariance or ForeignField.CostVariance
        )
            return value;
        book.OfCell(FaultCode.NumberNegative, FaultDone.Doubted, at, field, text);
        return value with { IsDoubtful = true };
    }

    ForeignValue Day(string text, ForeignField field, CellSpot at)
    {
        if (ReadDay.Of(text, shape) is not { } found)
        {
            book.OfCell(FaultCode.DateUnreadable, FaultDone.LeftOut, at, field, text);
            return ForeignValue.Unreadable;
        }
        if (found.IsUnusual)
            book.OfCell(FaultCode.DateNotation, FaultDone.Mended, at, field, text);
        if (found.HasTwoDigits)
            book.Often(FaultCode.DateTwoDigits, FaultDone.Kept, at, field, "");
        return ForeignValue.Of(found.Value) with { IsMended = found.IsUnusual };
    }

    ForeignValue Rating(string text, ForeignField field, CellSpot at)
    {
        var (value, fault) = ReadRating.Of(text, mapping, shape);
        if (fault is { } code)
            book.OfCell(code, value.IsGiven ? FaultDone.Mended : FaultDone.LeftOut, at, field, text);
        return value;
    }

    ForeignValue Word(string text, ForeignField field, CellSpot at) =>
        field switch
        {
            ForeignField.Department => departments.Read(text, at, book),
            ForeignField.Id => Id(text, at),
            _ => Plain(text, field, at),
        };

    ForeignValue Plain(string text, ForeignField field, CellSpot at)
    {
        if (!Entity().IsMatch(text))
            return ForeignValue.Of(text);
        book.Often(FaultCode.TextEntity, FaultDone.Mended, at, field, Entity().Match(text).Value);
        return ForeignValue.Of(WebUtility.HtmlDecode(text)) with { IsMended = true };
    }

    ForeignValue Id(string text, CellSpot at)
    {
        if (Thousands().IsMatch(text))
        {
            book.OfCell(FaultCode.IdThousands, FaultDone.Mended, at, ForeignField.Id, text);
            return ForeignValue.Of(text.Replace(",", "", StringComparison.Ordinal)) with { IsMended = true };
        }
        var upper = text.ToUpperInvariant();
        if (upper == text)
            return ForeignValue.Of(text);
        book.OfCell(FaultCode.IdSpelling, FaultDone.Mended, at, ForeignField.Id, text, Bilingual.Same(upper));
        return ForeignValue.Of(upper) with { IsMended = true };
    }

    [GeneratedRegex(@"&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,5});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex(@"^\d{1,3}(?:,\d{3})+$", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();
}
