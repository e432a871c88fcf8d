using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Questions.Streams;

/// <summary>The statuses of <see cref="QuestionWording.Code"/> as single bytes.</summary>
static class StatusCodes
{
    static readonly byte[] Codes =
    [
        .. Enum.GetValues<FigureStatus>().Select(one => (byte)QuestionWording.Code(one)[0]),
    ];

    public static byte Of(FigureStatus status) => Codes[(int)status];
}
