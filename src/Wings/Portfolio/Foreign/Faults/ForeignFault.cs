using System.Text.Json;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Foreign.Faults;

/// <summary>A fault of a foreign return.</summary>
/// <param name="File">"" where it lies between files.</param>
/// <param name="Place">Cell, row or column as the sheet itself has it (<c>C12</c>, <c>12:12</c>, <c>GS:GS</c>); "" of the file as a whole.</param>
/// <param name="Field">Name of the field, or "".</param>
/// <param name="Count">Cells, rows or columns; the place is that of the first.</param>
/// <param name="Written">What stands there, cut off where it is long.</param>
public sealed record ForeignFault(
    string File,
    int? Year,
    string Place,
    string Field,
    FaultCode Code,
    int Count,
    string Written,
    FaultDone Done,
    Bilingual Says
)
{
    public string CodeWord => WordOf(Code);

    public string DoneWord => JsonNamingPolicy.SnakeCaseLower.ConvertName(Done.ToString());

    public static string WordOf(FaultCode code) => JsonNamingPolicy.SnakeCaseLower.ConvertName(code.ToString());
}
