namespace Rekenschap.Figures.Observations;

/// <summary>Status and confidentiality of a row in one byte.</summary>
internal readonly record struct RowState(byte Bits)
{
    const byte ConfidentialBit = 0x80;

    public RowState(ObservationStatus status, bool confidential)
        : this((byte)((byte)status | (confidential ? ConfidentialBit : 0))) { }

    public ObservationStatus Status => (ObservationStatus)(Bits & ~ConfidentialBit);

    public bool Confidential => (Bits & ConfidentialBit) != 0;

    public bool HasValue => Status is not (ObservationStatus.Missing or ObservationStatus.NotCollected);
}
