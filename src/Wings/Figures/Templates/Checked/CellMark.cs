using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Templates.Checked;

/// <summary>What is put at a cell of a checked workbook.</summary>
/// <param name="Grade">Null where what we said of it before holds no longer.</param>
internal readonly record struct CellMark(int Row, int Column, Grade? Grade, string Says)
{
    /// <summary>Who the remarks are from.</summary>
    public const string Author = "Rekenschap";

    /// <summary>With what our remarks begin; by it they are known again, for not every program keeps who made one.</summary>
    public const string Begins = Author + ": ";

    public string Remark => Begins + Says;

    /// <summary>Background, as six hexadecimal digits.</summary>
    public string Colour =>
        Grade switch
        {
            Kernel.Ports.Grade.Error => "FFC7CE",
            Kernel.Ports.Grade.Question => "FFEB9C",
            Kernel.Ports.Grade.Note => "DDEBF7",
            _ => "E2EFDA",
        };
}
