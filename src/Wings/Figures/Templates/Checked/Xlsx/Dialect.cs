using System.Xml.Linq;

namespace Rekenschap.Figures.Templates.Checked.Xlsx;

/// <summary>The names that a workbook uses: of the transitional form of the standard, or of the strict one.</summary>
internal readonly record struct Dialect(XNamespace Main)
{
    const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    /// <summary>Of kinds of relations, and of the attribute that names one.</summary>
    public string Relations =>
        Main == Strict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}
