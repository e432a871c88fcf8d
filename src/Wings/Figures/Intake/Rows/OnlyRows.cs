using Rekenschap.Figures.Mappings;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Rows;

/// <summary>A file that is one table: JSON and XML.</summary>
internal sealed class OnlyRows(RowSource rows) : OpenedFile
{
    public override RowSource Open(Mapping? table) => rows;

    public override string Write(Place place) => rows.Write(place);
}
