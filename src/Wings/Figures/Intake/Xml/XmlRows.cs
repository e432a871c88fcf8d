using System.Globalization;
using System.Text;
using System.Xml;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Xml;

/// <summary>
/// What a stylesheet yields - <c>&lt;observations&gt;&lt;o indicator="" .../&gt;</c> - as rows; the names of the
/// attributes are the heading. An <c>o</c> that copied its <c>at</c> is named by it, another by its number.
/// </summary>
internal sealed class XmlRows : RowSource
{
    const string At = "at";
    const int MostNames = 1_000;
    readonly XmlReader xml;
    readonly List<string> names = [];
    readonly Dictionary<string, int> columnOf = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> pathNumbers = new(StringComparer.Ordinal);
    readonly List<string> paths = [];
    readonly Dictionary<(int Line, int Column), int> pathAt = [];
    readonly RowBuffer row = new();
    Place place;
    int number = -1;

    public XmlRows(byte[] observations)
    {
        Look(observations);
        xml = Open(observations);
    }

    public override int Row => number;

    public override int Count => number == 0 ? names.Count : row.Count;

    public override bool Named => true;

    public override bool Read() => ++number == 0 ? names.Count > 0 : ReadObservation();

    public override ReadOnlySpan<byte> Cell(int column) =>
        number != 0 ? row.Text(column)
        : column < names.Count ? Encoding.UTF8.GetBytes(names[column])
        : default;

    public override Place PlaceOf(int column) => number == 0 ? new(1, 0) : place;

    public override string Write(Place place) =>
        place.Column == 0 ? string.Create(CultureInfo.InvariantCulture, $"o[{place.Row}]")
        : pathAt.TryGetValue((place.Row, place.Column), out var path)
            ? string.Create(CultureInfo.InvariantCulture, $"{place.Row}:{place.Column} {paths[path]}").TrimEnd()
        : string.Create(CultureInfo.InvariantCulture, $"{place.Row}:{place.Column}");

    public override void Dispose()
    {
        xml.Dispose();
        base.Dispose();
    }

    /// <summary>All of it is looked at first: whether it is what a stylesheet must yield, and which names occur.</summary>
    void Look(byte[] observations)
    {
        try
        {
            using var reader = Open(observations);
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "observations")
                throw new UnreadableFileException(NoObservations);
            while (reader.Read())
                if (reader.NodeType == XmlNodeType.Element)
                    LookAt(reader);
        }
        catch (XmlException)
        {
            throw new UnreadableFileException(NoObservations);
        }
        // A stylesheet that found nothing to say about a file yields a nil return: a heading without rows.
        if (names.Count == 0)
            names.AddRange(["indicator", "period", "value"]);
    }

    void LookAt(XmlReader reader)
    {
        if (reader.LocalName != "o")
            throw new UnreadableFileException(NoObservations);
        while (reader.MoveToNextAttribute())
            if (IsField(reader) && columnOf.TryAdd(reader.LocalName, names.Count))
                names.Add(reader.LocalName);
        if (names.Count > MostNames)
            throw new UnreadableFileException(NoObservations);
    }

    bool ReadObservation()
    {
        row.Clear();
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "o" })
            {
                ReadFields();
                return true;
            }
        return false;
    }

    void ReadFields()
    {
        place = new(number, 0);
        while (xml.MoveToNextAttribute())
            if (IsField(xml))
                row.Put(columnOf[xml.LocalName], xml.Value, CellKind.Text);
            else if (xml.LocalName == At)
                ReadPlace(xml.Value);
    }

    void ReadPlace(string at)
    {
        var (colon, space) = (at.IndexOf(':'), at.IndexOf(' '));
        var end = space < 0 ? at.Length : space;
        if (
            colon < 0
            || colon > end
            || !int.TryParse(at.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            || !int.TryParse(
                at.AsSpan(colon + 1, end - colon - 1),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var column
            )
            || column == 0
        )
            return;
        place = new(line, column);
        var path = space < 0 ? "" : at[(space + 1)..];
        if (!pathNumbers.TryGetValue(path, out var known))
        {
            known = pathNumbers[path] = paths.Count;
            paths.Add(path);
        }
        pathAt.TryAdd((line, column), known);
    }

    static bool IsField(XmlReader reader) =>
        reader.LocalName != At && reader.NamespaceURI == "" && reader.Name != "xmlns";

    static XmlReader Open(byte[] observations) =>
        XmlReader.Create(new MemoryStream(observations, false), PlacedXml.Strict);

    static Bilingual NoObservations { get; } =
        new(
            "Het stylesheet moet <observations><o indicator=\"\" period=\"\" value=\"\"/></observations> opleveren en geeft iets anders",
            "The stylesheet must yield <observations><o indicator=\"\" period=\"\" value=\"\"/></observations> and yields something else"
        );
}
