/** Whether the machine and the project are fit for a build, in plain words and with what to do. */
package id.pohon.doctor;
