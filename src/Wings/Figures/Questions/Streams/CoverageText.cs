using System.Text;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Questions.Streams;

/// <summary>Writes coverage as <see cref="QuestionWording.Percent"/> does.</summary>
static class CoverageText
{
    /// <returns>How many bytes it took; never more than six.</returns>
    public static int Write(Coverage coverage, Span<byte> to)
    {
        var said =
            coverage.Covered == coverage.Expected ? "100%"u8
            : coverage.Covered == 0 ? "0%"u8
            : Encoding.UTF8.GetBytes(QuestionWording.Percent(coverage));
        said.CopyTo(to);
        return said.Length;
    }
}
