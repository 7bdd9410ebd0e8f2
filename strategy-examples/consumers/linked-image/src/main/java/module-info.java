module vendor.linkedimage {
    requires dk.kommunestrategi.io;
}
