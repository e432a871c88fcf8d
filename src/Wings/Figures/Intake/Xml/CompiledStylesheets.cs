using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Xml.Xsl;

namespace Rekenschap.Figures.Intake.Xml;

/// <summary>
/// The stylesheets that were compiled already, by what stands in them: compiling costs a tenth of a second, and a
/// collection has many files of one mapping. Whoever reads a folder keeps one of these for as long as it reads.
/// </summary>
public sealed class CompiledStylesheets
{
    readonly ConcurrentDictionary<string, XslCompiledTransform> compiled = new(StringComparer.Ordinal);

    /// <summary>Number of different stylesheets that were compiled.</summary>
    public int Count => compiled.Count;

    internal XslCompiledTransform Of(Stream file, string name)
    {
        var bytes = Csv.CsvOpening.ReadWhole(file, IntakeLimits.WholeFile);
        var hash = Convert.ToHexString(SHA256.HashData(bytes));
        return compiled.GetOrAdd(hash, _ => Stylesheet.Compile(new MemoryStream(bytes, false), name));
    }
}
