package mqtt

// PacketTime is how long a packet may wait for its answer.
const PacketTime = packetTime
