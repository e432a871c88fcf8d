using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rekenschap.Publishing.Publications;

/// <summary>How JSON is written that was kept and from which something was taken out: as it was written first.</summary>
static class KeptJson
{
    public static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
