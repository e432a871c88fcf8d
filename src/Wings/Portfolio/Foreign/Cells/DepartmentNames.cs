using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Faults;
using Rekenschap.Portfolio.Foreign.Mappings;

namespace Rekenschap.Portfolio.Foreign.Cells;

/// <summary>Departments by the names that are known. One that is not known stays as it is written; the nearest is proposed.</summary>
sealed class DepartmentNames(ForeignMapping mapping)
{
    readonly Dictionary<string, ForeignDepartment> byName = Names(mapping);

    public bool IsKnown(string written) => byName.ContainsKey(Fold.Of(written));

    public ForeignValue Read(string written, CellSpot at, FaultBook book)
    {
        if (mapping.Departments.IsEmpty)
            return ForeignValue.Of(written);
        if (byName.TryGetValue(Fold.Of(written), out var found))
        {
            if (found.Name == written)
                return ForeignValue.Of(written);
            book.Often(
                FaultCode.DepartmentSpelling,
                FaultDone.Mended,
                at,
                ForeignField.Department,
                written,
                Bilingual.Same(found.Name)
            );
            return ForeignValue.Of(found.Name) with { IsMended = true };
        }
        var hint = Nearest.To(Shortened(written), byName.Keys);
        book.Often(
            FaultCode.DepartmentUnknown,
            FaultDone.Kept,
            at,
            ForeignField.Department,
            written,
            hint is null
                ? null
                : new($"bedoeld is misschien {byName[hint].Name}", $"perhaps {byName[hint].Name} is meant")
        );
        return ForeignValue.Of(written) with { IsDoubtful = true };
    }

    /// <summary>The department of a code where its name says another, or nothing that is known; null where they agree or the code is not known.</summary>
    public ForeignDepartment? ByCode(string code, string name) =>
        mapping.Departments.FirstOrDefault(one => one.Codes.Contains(code)) is { } found && found.Name != name
            ? found
            : null;

    /// <summary>The distance to a name costs the product of both lengths.</summary>
    static string Shortened(string written) => written.Length > 100 ? written[..100] : written;

    static Dictionary<string, ForeignDepartment> Names(ForeignMapping mapping)
    {
        var names = new Dictionary<string, ForeignDepartment>(StringComparer.Ordinal);
        foreach (var one in mapping.Departments)
        foreach (var name in one.Also.Prepend(one.Name))
            names.TryAdd(Fold.Of(name), one);
        return names;
    }
}
